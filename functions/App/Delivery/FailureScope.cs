namespace PowerPlatformMagento.App.Delivery;

/// <summary>Whom a failure is about.</summary>
internal enum FailureScope
{
    /// <summary>This record.</summary>
    Item,

    /// <summary>Dataverse as a whole: every record would fail alike, so all wait and none is blamed.</summary>
    Service,
}
