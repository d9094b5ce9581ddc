using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations;

/// <summary>A request with the body it carried; null for none.</summary>
internal sealed record WrittenRequest(SeenRequest Request, JsonObject? Body);
