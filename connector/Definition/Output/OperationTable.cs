using System.Text;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>The tables of triggers and actions in the readme.</summary>
internal static class OperationTable
{
    private const string Begin = "<!-- operations: written by connector/Definition -->";
    private const string End = "<!-- end of operations -->";

    /// <summary>The readme with its tables renewed.</summary>
    /// <exception cref="DefinitionException">The marks between which the tables stand are missing.</exception>
    public static byte[] Into(string readme, ConnectorModel model)
    {
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new DefinitionException(ConnectorFiles.Readme, $"lacks the lines {Begin} and {End}");
        }

        return Encoding.UTF8.GetBytes(readme[..(begin + Begin.Length)] + "\n\n" + Of(model) + "\n" + readme[end..]);
    }

    private static string Of(ConnectorModel model)
    {
        var text = new StringBuilder();
        Write(text, "Triggers", model.Operations.Where(operation => operation.Kind == OperationKind.WebhookTrigger));
        Write(text, "Triggers that ask regularly", model.Operations.Where(operation => operation.Kind == OperationKind.PollingTrigger));
        Write(text, "Actions", model.Operations.Where(operation => operation.Kind == OperationKind.Action && !operation.IsInternal));
        Write(text, "Used by the designer and the platform", model.Operations.Where(operation => operation.IsInternal));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder text, string title, IEnumerable<Operation> operations)
    {
        if (!operations.Any())
        {
            return;
        }

        text.Append("### ").Append(title).Append("\n\n| Name | Operation | What it does |\n| --- | --- | --- |\n");
        foreach (var operation in operations)
        {
            text.Append("| ").Append(operation.Summary).Append(" | `").Append(operation.Id).Append("` | ").Append(operation.Description).Append(" |\n");
        }

        text.Append('\n');
    }
}
