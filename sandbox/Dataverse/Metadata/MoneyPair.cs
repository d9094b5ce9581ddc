namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>A money column and the column that holds the same amount in the organisation's currency.</summary>
internal sealed record MoneyPair(ColumnDefinition Amount, ColumnDefinition? Base);
