namespace PowerPlatformMagento.Sandbox.Store.Search;

internal sealed record Filter(string Field, string Value, string ConditionType);
