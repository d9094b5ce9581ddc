namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>The values of an alternate key, made comparable; equal when the database would call them equal.</summary>
internal sealed class StoredKey(object[] parts) : IEquatable<StoredKey>
{
    private readonly object[] _parts = parts;

    public bool Equals(StoredKey? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as StoredKey);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
