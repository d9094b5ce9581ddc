using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>One version of a row; never changed after it is stored, so that undoing is putting the former version back.</summary>
internal sealed class Row(RowLink link, long sequence, long version, object?[] values)
{
    public RowLink Link { get; } = link;

    /// <summary>Order in which rows of a table came in; queries without an order use it.</summary>
    public long Sequence { get; } = sequence;

    public long Version { get; } = version;

    public object?[] Values { get; } = values;

    public Guid Id => Link.Id;

    public object? Get(ColumnDefinition column) => column.Type switch
    {
        ColumnType.PrimaryKey => Link,
        ColumnType.RowVersion => Version,
        _ when column.Computed is { } compute => compute(this),
        _ => Values[column.Ordinal],
    };
}
