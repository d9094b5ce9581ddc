using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>One way to find rows of a person.</summary>
/// <param name="Query">The question; its columns are set by who asks.</param>
/// <param name="Keep">What the question cannot express; null when it says everything.</param>
/// <param name="Needed">Column of the row that <paramref name="Keep"/> looks at; null when it looks at none.</param>
internal sealed record PersonQuery(QueryExpression Query, Func<Entity, bool>? Keep = null, string? Needed = null);
