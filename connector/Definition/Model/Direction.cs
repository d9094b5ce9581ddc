namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>Whether makers fill a record in or get it back.</summary>
internal enum Direction
{
    /// <summary>A body or parameter.</summary>
    Input,

    /// <summary>An answer.</summary>
    Output,

    /// <summary>What a webhook trigger sends.</summary>
    Event,
}
