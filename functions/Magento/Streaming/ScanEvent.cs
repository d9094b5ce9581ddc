namespace PowerPlatformMagento.Magento.Streaming;

/// <summary>Why a walk through an answer stopped.</summary>
internal enum ScanEvent
{
    /// <summary>At the end of the bytes.</summary>
    NeedsBytes,

    /// <summary>A record begins.</summary>
    RecordBegins,

    /// <summary>A record is complete.</summary>
    RecordEnds,
}
