using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;

/// <summary>One row of a request that sets stock.</summary>
internal sealed record SourceItemRow(string? Sku, string? Source, decimal? Quantity, long? Status)
{
    /// <exception cref="RestError">A value of another type, or a member nobody knows.</exception>
    public static SourceItemRow Read(BodyObject row)
    {
        row.Only("sku", "source_code", "quantity", "status", "extension_attributes");
        return new SourceItemRow(row.Text("sku"), row.Text("source_code"), row.Number("quantity"), row.Integer("status"));
    }

    /// <summary>What Magento finds wrong with it. A negative quantity is not.</summary>
    public IEnumerable<RestError> Problems()
    {
        if (string.IsNullOrWhiteSpace(Sku))
        {
            yield return Problem("\"%field\" can not be empty.", "sku");
        }

        if (string.IsNullOrWhiteSpace(Source))
        {
            yield return Problem("\"%field\" can not be empty.", "source_code");
        }

        if (Quantity is null)
        {
            yield return Problem("\"%field\" should be numeric.", "quantity");
        }

        if (Status is not (0 or 1))
        {
            yield return Problem("\"%field\" should a known status.", "status");
        }
    }

    /// <summary>The text of a problem with the field in it.</summary>
    public static string Rendered(RestError problem) => problem.Message.Replace("%field", problem.Field, StringComparison.Ordinal);

    private static RestError Problem(string template, string field) => RestError.Named(400, template, "field", field);
}
