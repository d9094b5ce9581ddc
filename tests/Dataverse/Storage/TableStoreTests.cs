using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Storage;

[TestClass]
public sealed class TableStoreTests
{
    private readonly TableDefinition _table = Table();
    private readonly TableStore _store;
    private long _sequence;

    public TableStoreTests() => _store = new TableStore(_table);

    [TestMethod]
    public void Rows_are_found_by_id_and_by_value()
    {
        var first = Insert("a", "x");
        var second = Insert("b", "x");

        Assert.AreSame(first, _store.Find(first.Id));
        CollectionAssert.AreEqual(new[] { first.Link, second.Link }, _store.FindBy(Column("colour"), "X").ToList());
        Assert.IsEmpty(_store.FindBy(Column("colour"), "Y"));
    }

    [TestMethod]
    public void An_index_built_late_holds_earlier_and_later_rows()
    {
        Insert("a", "x");
        Assert.HasCount(1, _store.FindBy(Column("colour"), "X"));

        Insert("b", "x");
        Insert("c", "y");

        Assert.HasCount(2, _store.FindBy(Column("colour"), "X"));
        Assert.HasCount(1, _store.FindBy(Column("colour"), "Y"));
    }

    [TestMethod]
    public void A_replaced_row_moves_in_every_index()
    {
        var row = Insert("a", "x");
        _ = _store.FindBy(Column("colour"), "X");

        _store.Replace(row, Version(row, "b", "y"));

        Assert.IsEmpty(_store.FindBy(Column("colour"), "X"));
        Assert.HasCount(1, _store.FindBy(Column("colour"), "Y"));
        Assert.IsEmpty(_store.FindBy(Column("key"), "A"));
        Assert.HasCount(1, _store.FindBy(Column("key"), "B"));
    }

    [TestMethod]
    public void A_removed_row_leaves_every_index()
    {
        var row = Insert("a", "x");
        Insert("b", "x");
        _ = _store.FindBy(Column("colour"), "X");

        _store.Remove(row);

        Assert.AreEqual(1, _store.Count);
        Assert.HasCount(1, _store.FindBy(Column("colour"), "X"));
        Assert.IsEmpty(_store.FindBy(Column("key"), "A"));
        Assert.IsNull(_store.Find(row.Id));
    }

    [TestMethod]
    public void A_taken_key_is_named_and_a_rows_own_key_is_not_taken()
    {
        var row = Insert("a", "x");
        var other = new Row(new RowLink(_table, new Guid("11111111-2222-3333-4444-555555555555")), 9, 9, Values("A", null));

        Assert.AreEqual("thing_key", _store.FindTakenKey(other)?.LogicalName);
        Assert.IsNull(_store.FindTakenKey(row));
    }

    [TestMethod]
    public void Rows_without_key_take_none()
    {
        Insert(null, "x");
        Insert(null, "x");

        Assert.AreEqual(2, _store.Count);
    }

    [TestMethod]
    public void A_rolled_back_transaction_restores_rows_and_indexes()
    {
        var kept = Insert("a", "x");
        var removed = Insert("b", "x");
        _ = _store.FindBy(Column("colour"), "X");
        var transaction = new Transaction();
        transaction.Replace(_store, kept, Version(kept, "c", "y"));
        transaction.Remove(_store, removed);
        transaction.Insert(_store, NewRow("b", "z"));

        transaction.Rollback();

        Assert.AreEqual(2, _store.Count);
        Assert.AreSame(kept, _store.Find(kept.Id));
        Assert.AreSame(removed, _store.Find(removed.Id));
        CollectionAssert.AreEquivalent(new[] { kept.Link, removed.Link }, _store.FindBy(Column("colour"), "X").ToList());
        Assert.HasCount(1, _store.FindBy(Column("key"), "B"));
        Assert.IsEmpty(_store.FindBy(Column("key"), "C"));
    }

    [TestMethod]
    public void Keys_of_several_parts_are_equal_part_by_part()
    {
        Assert.AreEqual(new StoredKey(["A", 1]), new StoredKey(["A", 1]));
        Assert.AreEqual(new StoredKey(["A", 1]).GetHashCode(), new StoredKey(["A", 1]).GetHashCode());
        Assert.AreNotEqual(new StoredKey(["A", 1]), new StoredKey(["A", 2]));
        Assert.AreNotEqual(new StoredKey(["A"]), new StoredKey(["A", 1]));
        Assert.IsFalse(new StoredKey(["A"]).Equals("A"));
    }

    [TestMethod]
    public void Links_are_equal_by_id()
    {
        var id = new Guid("11111111-2222-3333-4444-555555555555");

        Assert.AreEqual(new RowLink(_table, id), new RowLink(null!, id));
        Assert.AreNotEqual(new RowLink(_table, id), new RowLink(_table, Guid.Empty));
        Assert.IsFalse(new RowLink(_table, id).Equals(id));
    }

    private static TableDefinition Table()
    {
        var table = new TableDefinition("Thing", OwnershipType.None, "thingid");
        foreach (var (name, type) in new[] { ("thingid", ColumnType.PrimaryKey), ("key", ColumnType.Text), ("colour", ColumnType.Text) })
        {
            table.Add(new ColumnDefinition { LogicalName = name, SchemaName = name, Type = type });
        }

        table.Add("thing_key", ["key"]);
        table.Complete();
        return table;
    }

    private static object?[] Values(string? key, string? colour) => [null, key, colour];

    private static Row Version(Row row, string? key, string? colour) => new(row.Link, row.Sequence, row.Version + 1, Values(key, colour));

    private ColumnDefinition Column(string name) => _table.Find(name)!;

    private Row NewRow(string? key, string? colour)
    {
        var sequence = ++_sequence;
        return new Row(new RowLink(_table, new Guid((int)sequence, 0, 0, new byte[8])), sequence, sequence, Values(key, colour));
    }

    private Row Insert(string? key, string? colour)
    {
        var row = NewRow(key, colour);
        _store.Insert(row);
        return row;
    }
}
