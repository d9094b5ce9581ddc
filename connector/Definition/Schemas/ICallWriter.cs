using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Writes calls the designer makes, as seen from one operation. Always in both forms: designers old and new each know one.</summary>
internal interface ICallWriter
{
    void WriteList(JsonObject node, DynamicCall call);

    void WriteSchema(JsonObject node, DynamicCall call);
}
