namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>A piece of a filter.</summary>
internal readonly record struct ODataToken(ODataTokenKind Kind, string Text);
