using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>Arguments of the call behind a drop-down or a dynamic schema.</summary>
internal sealed class CallBuilder
{
    private readonly Dictionary<string, CallArgument> arguments = [];

    /// <summary>A fixed value.</summary>
    public CallBuilder Value(string parameter, string value)
    {
        arguments.Add(parameter, new CallArgument(null, JsonValue.Create(value)));
        return this;
    }

    /// <summary>The value of a parameter of this operation, or of a property of its body. Equal names need no such line.</summary>
    public CallBuilder From(string parameter, string source)
    {
        arguments.Add(parameter, new CallArgument(source, null));
        return this;
    }

    internal static DynamicCall Build(string operationId, Action<CallBuilder>? describe)
    {
        var builder = new CallBuilder();
        describe?.Invoke(builder);
        return new DynamicCall(operationId, builder.arguments);
    }
}
