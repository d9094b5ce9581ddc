using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A file a customer sent along.</summary>
[DataContract(Namespace = "")]
public sealed record Attachment
{
    /// <summary>File name.</summary>
    [DataMember(Name = "name", Order = 1, IsRequired = true)]
    public required string Name { get; init; }

    /// <summary>Media type.</summary>
    [DataMember(Name = "contentType", Order = 2, IsRequired = true)]
    public required string ContentType { get; init; }

    /// <summary>The file, as base 64.</summary>
    [DataMember(Name = "content", Order = 3, IsRequired = true)]
    public required string Content { get; init; }
}
