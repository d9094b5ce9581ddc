using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Collects one result for each id that was asked for.</summary>
internal sealed class BatchResults<TContract>(IReadOnlyList<string> ids)
    where TContract : class
{
    private readonly Dictionary<string, ReadResult<TContract>> _results = [];
    private readonly HashSet<string> _asked = [.. ids];
    private bool _hasNameless;

    public bool Has(string id) => _results.ContainsKey(id);

    public void Add(ReadResult<TContract> result) => _results[result.Id] = result;

    public void Refuse(IEnumerable<(string Id, MagentoError Error)> failures)
    {
        foreach (var (id, error) in failures)
        {
            _results[id] = new ReadResult<TContract>(id, null, error);
        }
    }

    /// <summary>Sorts out records that cannot be read or were not asked for.</summary>
    /// <returns>Records with a value, each asked for, each once.</returns>
    public List<ReadRecord<TWire>> Accept<TWire>(List<ReadRecord<TWire>> records)
        where TWire : class
    {
        var accepted = new List<ReadRecord<TWire>>(records.Count);
        var seen = new HashSet<string>();
        foreach (var record in records)
        {
            if (record.Id is not { } id)
            {
                _hasNameless = true;
            }
            else if (_asked.Contains(id) && seen.Add(id))
            {
                if (record.Error is { } error)
                {
                    Add(new ReadResult<TContract>(id, null, error));
                }
                else
                {
                    accepted.Add(record);
                }
            }
        }

        return accepted;
    }

    /// <summary>All results; ids without one do not exist in the store, or came without their id.</summary>
    public List<ReadResult<TContract>> ToList()
    {
        var list = new List<ReadResult<TContract>>(ids.Count);
        foreach (var id in ids)
        {
            list.Add(_results.TryGetValue(id, out var result) ? result : new ReadResult<TContract>(id, null, Missing()));
        }

        return list;
    }

    private MagentoError Missing() =>
        _hasNameless ? new MagentoError(StoreErrors.RecordNotReadable, null, "a record without its id") : new MagentoError(StoreErrors.NotFound);
}
