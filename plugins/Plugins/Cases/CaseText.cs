using System.Globalization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>What a case says about the request it is made of.</summary>
internal static class CaseText
{
    /// <summary>Most characters of the description of a case.</summary>
    public const int DescriptionLength = 2000;

    /// <summary>The description: what the customer wrote, the products, what was not taken over. The products and remarks are kept whole as far as they fit.</summary>
    public static string DescriptionOf(ServiceRequest request, IReadOnlyList<string> remarks)
    {
        List<string> parts = [];
        if (request.Lines.Count > 0)
        {
            parts.Add(string.Join("\n", request.Lines.Select(LineOf)));
        }

        if (remarks.Count > 0)
        {
            parts.Add(string.Join("\n", remarks));
        }

        if (!string.IsNullOrWhiteSpace(request.Telephone))
        {
            parts.Add($"Telephone: {request.Telephone}");
        }

        var tail = PlainText.Cut(string.Join("\n\n", parts), DescriptionLength / 2);
        var words = PlainText.Clean(request.Text) ?? string.Empty;
        return tail.Length == 0
            ? PlainText.Cut(words, DescriptionLength)
            : $"{PlainText.Cut(words, DescriptionLength - tail.Length - 2)}\n\n{PlainText.Clean(tail)}";
    }

    private static string LineOf(ServiceRequestLine line)
    {
        var text = $"{line.Quantity.ToString("0.####", CultureInfo.InvariantCulture)} x {line.Sku ?? line.OrderItemId ?? "unknown product"}";
        var wishes = string.Join(", ", new[] { line.Reason, line.Resolution }.Where(word => !string.IsNullOrWhiteSpace(word)));
        return wishes.Length == 0 ? text : $"{text} ({wishes})";
    }
}
