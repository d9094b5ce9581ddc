using System.Collections;

namespace Microsoft.Xrm.Sdk;

[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly IDictionary<TKey, TValue> _items;

    protected internal DataCollection()
    {
        _items = new Dictionary<TKey, TValue>();
    }

    protected internal DataCollection(IDictionary<TKey, TValue> collection)
    {
        _items = collection;
    }

    public int Count => _items.Count;

    public virtual bool IsReadOnly => false;

    public ICollection<TKey> Keys => _items.Keys;

    public ICollection<TValue> Values => _items.Values;

    public virtual TValue this[TKey key]
    {
        get => _items[key];
        set
        {
            RefuseWhenReadOnly();
            _items[key] = value;
        }
    }

    public void Add(KeyValuePair<TKey, TValue> item)
    {
        RefuseWhenReadOnly();
        _items.Add(item);
    }

    public void Add(TKey key, TValue value)
    {
        RefuseWhenReadOnly();
        _items.Add(key, value);
    }

    public void AddRange(params KeyValuePair<TKey, TValue>[] items) =>
        AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null)
        {
            return;
        }

        RefuseWhenReadOnly();
        foreach (var item in items)
        {
            _items.Add(item);
        }
    }

    public bool Contains(TKey key) => _items.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> key) => _items.Contains(key);

    public bool ContainsKey(TKey key) => _items.ContainsKey(key);

    public bool TryGetValue(TKey key, out TValue value) => _items.TryGetValue(key, out value);

    public bool Remove(TKey key)
    {
        RefuseWhenReadOnly();
        return _items.Remove(key);
    }

    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        RefuseWhenReadOnly();
        return _items.Remove(item);
    }

    public void Clear()
    {
        RefuseWhenReadOnly();
        _items.Clear();
    }

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private void RefuseWhenReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The collection is read-only.");
        }
    }
}
