using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Which rows to read.</summary>
public sealed record GridRequest
{
    public const int DefaultPageSize = 50;

    /// <summary>The view whose rows and columns are read.</summary>
    public required ViewDefinition View { get; init; }

    /// <summary>Text looked for in the quick find columns of the table; null or empty for all rows.</summary>
    public string? Search { get; init; }

    /// <summary>Overrules the order of the view.</summary>
    public GridSort? Sort { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows on a page.</summary>
    public int PageSize { get; init; } = DefaultPageSize;

    /// <summary>Logical name of the lookup that has to hold <see cref="RelatedId"/>; null for all rows.</summary>
    public string? RelatedColumn { get; init; }

    /// <summary>Id of the row that the rows belong to.</summary>
    public Guid? RelatedId { get; init; }

    /// <summary>What the answer for the page before said; null jumps to the page by its number.</summary>
    public string? PagingCookie { get; init; }
}
