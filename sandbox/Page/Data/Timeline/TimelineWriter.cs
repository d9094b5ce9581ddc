using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>Adds entries to a timeline and completes them, as the signed-in user.</summary>
internal sealed class TimelineWriter(RowStore store, SandboxMetadata metadata)
{
    private const int Completed = 1;

    /// <summary>Saves a new entry whose fields are in order.</summary>
    public Task<RowSave> AddAsync(RowDraft draft, CancellationToken cancellationToken) => store.SaveAsync(draft.Changes(), cancellationToken);

    /// <summary>Marks an activity as done, with the first status reason its table has for that.</summary>
    public async Task<RowSave> CompleteAsync(TimelineItem item, CancellationToken cancellationToken)
    {
        var done = new Entity(item.Table, item.Id) { [StatusChoices.State] = new OptionSetValue(Completed) };
        if (metadata.Find(item.Table)?.Find(StatusChoices.Status)?.Options.FirstOrDefault(option => option.State == Completed) is { } status)
        {
            done[StatusChoices.Status] = new OptionSetValue(status.Value);
        }

        return await store.SaveAsync(done, cancellationToken);
    }
}
