namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_slastage</c>.</summary>
internal enum SlaStage
{
    OrderPlacedToDataverse = 772100000,
    OrderPlacedToShipped = 772100001,
    ReturnRequestedToAnswered = 772100002,
}
