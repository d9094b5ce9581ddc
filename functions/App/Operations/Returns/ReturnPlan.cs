using PowerPlatformMagento.Magento.Operations.Returns;

namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>What has to be written into a return.</summary>
/// <param name="Status">Status code of the whole return afterwards; null = what the store makes of its lines.</param>
/// <param name="Lines">The lines that change, as they shall be.</param>
/// <param name="IsDone">True when nothing has to be written.</param>
internal sealed record ReturnPlan(string? Status, IReadOnlyList<ReturnCaseLine> Lines, bool IsDone)
{
    /// <summary>It is so already.</summary>
    public static ReturnPlan Done(ReturnCase goods) => new(goods.Status, [], true);

    /// <summary>Lines change, and the return with them.</summary>
    public static ReturnPlan Change(ReturnCase goods, IReadOnlyList<ReturnCaseLine> lines) => lines.Count == 0
        ? Done(goods)
        : new ReturnPlan(ReturnCodes.OfLines([.. goods.Lines.Select(line => (lines.FirstOrDefault(changed => changed.Id == line.Id) ?? line).Status)]), lines, false);
}
