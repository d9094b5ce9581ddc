using System.Text;

namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>
/// A text of a flow definition: plain text, one expression (<c>@expression</c>), or text with expressions in it (<c>text @{expression}</c>).
/// <c>@@</c> at the start stands for an at sign, <c>@@{</c> anywhere for <c>@{</c>.
/// </summary>
internal sealed class TemplateString
{
    private TemplateString(ExpressionNode? expression, IReadOnlyList<TemplatePart> parts)
    {
        Expression = expression;
        Parts = parts;
    }

    /// <summary>The expression the whole text is; null when the text is made of <see cref="Parts"/>.</summary>
    public ExpressionNode? Expression { get; }

    /// <summary>Texts and expressions that make up the text; empty when it is one expression.</summary>
    public IReadOnlyList<TemplatePart> Parts { get; }

    /// <summary>Every expression in the text.</summary>
    public IEnumerable<ExpressionNode> Expressions => Expression is { } whole
        ? [whole]
        : Parts.Where(part => part.Expression is not null).Select(part => part.Expression!);

    /// <exception cref="ExpressionSyntaxException">An expression in the text is broken.</exception>
    public static TemplateString Parse(string text)
    {
        if (text.StartsWith('@') && !text.StartsWith("@@", StringComparison.Ordinal) && !text.StartsWith("@{", StringComparison.Ordinal))
        {
            return new TemplateString(ExpressionParser.Parse(text[1..]), []);
        }

        return new TemplateString(null, Cut(text));
    }

    /// <summary>A text of a definition that means exactly the given text.</summary>
    public static string Escape(string text)
    {
        var escaped = text.Replace("@{", "@@{", StringComparison.Ordinal);
        return text.StartsWith('@') && !text.StartsWith("@{", StringComparison.Ordinal) ? "@" + escaped : escaped;
    }

    private static List<TemplatePart> Cut(string text)
    {
        var parts = new List<TemplatePart>();
        var plain = new StringBuilder();
        var position = 0;
        if (text.StartsWith("@@", StringComparison.Ordinal) && !text.StartsWith("@@{", StringComparison.Ordinal))
        {
            plain.Append('@');
            position = 2;
        }

        while (position < text.Length)
        {
            if (string.CompareOrdinal(text, position, "@@{", 0, 3) == 0)
            {
                plain.Append("@{");
                position += 3;
            }
            else if (string.CompareOrdinal(text, position, "@{", 0, 2) == 0)
            {
                Flush(parts, plain);
                var end = End(text, position + 2);
                parts.Add(new TemplatePart(string.Empty, ExpressionParser.Parse(text[(position + 2)..end])));
                position = end + 1;
            }
            else
            {
                plain.Append(text[position++]);
            }
        }

        Flush(parts, plain);
        return parts;
    }

    private static void Flush(List<TemplatePart> parts, StringBuilder plain)
    {
        if (plain.Length > 0)
        {
            parts.Add(new TemplatePart(plain.ToString(), null));
            plain.Clear();
        }
    }

    private static int End(string text, int start)
    {
        var isQuoted = false;
        for (var position = start; position < text.Length; position++)
        {
            if (text[position] == '\'')
            {
                isQuoted = !isQuoted;
            }
            else if (text[position] == '}' && !isQuoted)
            {
                return position;
            }
        }

        throw new ExpressionSyntaxException($"Unable to parse template language expression in '{text}': the closing brace is missing.");
    }
}
