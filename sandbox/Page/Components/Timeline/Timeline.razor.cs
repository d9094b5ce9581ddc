using Microsoft.AspNetCore.Components;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Components.Forms;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Data.Timeline;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Components.Timeline;

/// <summary>The timeline of a row.</summary>
public sealed partial class Timeline : IDisposable
{
    private const int PageSize = 10;

    private readonly CancellationTokenSource _closing = new();
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;
    private TimelinePage? _page;
    private TimelineKind? _kind;
    private TimelineEntry? _adding;
    private FormContext? _context;
    private Problem? _problem;
    private IDisposable? _subscription;
    private (string Table, Guid Id) _shown;
    private int _wanted = PageSize;
    private string _announcement = string.Empty;
    private bool _isBusy;

    /// <summary>Logical name of the row's table.</summary>
    [Parameter, EditorRequired]
    public string Table { get; set; } = string.Empty;

    /// <summary>The row.</summary>
    [Parameter, EditorRequired]
    public Guid Id { get; set; }

    /// <summary>The form around it, whose time zone is shown; null outside of forms.</summary>
    [CascadingParameter]
    internal FormContext? Form { get; set; }

    [Inject]
    private SandboxDataverse Dataverse { get; set; } = null!;

    [Inject]
    private PageSession Session { get; set; } = null!;

    [Inject]
    private ChangeFeed Changes { get; set; } = null!;

    private EntityReference Row => new(Table, Id);

    private string FilterId => $"timeline-filter-{Id:N}";

    private IReadOnlyList<TimelineEntry> Addable =>
        [.. TimelineEntry.All.Where(entry => Dataverse.Metadata.Find(entry.Table) is not null && Session.Allows(entry.Table, AccessRight.Create))];

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _closing.Cancel();
        _closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _zone = Form?.Zone ?? Session.Zone;
        if (_shown != (Table, Id))
        {
            _shown = (Table, Id);
            (_page, _adding, _wanted) = (null, null, PageSize);
            await ReadAsync();
        }
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = Changes.Subscribe(IsEntry, _ => InvokeAsync(FollowAsync));
        }
    }

    private bool IsEntry(RowChange change) => change.Table == TimelineKinds.NoteTable || Dataverse.Metadata.Find(change.Table) is { IsActivity: true };

    private async Task FollowAsync()
    {
        var newest = _page is { Items: [var first, ..] } ? first.Id : Guid.Empty;
        await ReadAsync();
        if (_page is { Items: [var item, ..] } && item.Id != newest)
        {
            _announcement = $"New: {item.TypeLabel} {item.Title}";
        }

        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        IReadOnlySet<TimelineKind> kinds = _kind is { } kind ? new HashSet<TimelineKind> { kind } : TimelineKinds.All.ToHashSet();
        try
        {
            _page = await new TimelineReader(Session.Service, Dataverse.Metadata).ReadAsync(Row, kinds, _wanted, _closing.Token);
        }
        catch (OperationCanceledException)
        {
            // The form was left meanwhile.
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            _problem = ProblemReader.Of(exception);
            _page ??= TimelinePage.Empty;
        }
    }

    private Task MoreAsync()
    {
        _wanted += PageSize;
        return ReadAsync();
    }

    private Task FilterAsync(ChangeEventArgs change)
    {
        _kind = Enum.TryParse<TimelineKind>(change.Value as string, out var kind) ? kind : null;
        _wanted = PageSize;
        return ReadAsync();
    }

    private void Begin(TimelineEntry entry)
    {
        var table = Dataverse.Metadata.Find(entry.Table)!;
        _adding = entry;
        _problem = null;
        _context = new FormContext
        {
            Draft = entry.Start(table, Row, _zone),
            Rights = FormRights.Of(Dataverse, Session.User.Id, entry.Table),
            Zone = _zone,
            Touched = StateHasChanged,
        };
    }

    private void End() => (_adding, _context, _problem) = (null, null, null);

    private void Dismiss() => _problem = null;

    private async Task AddAsync()
    {
        if (_isBusy || _adding is not { } entry || _context is not { } context || !context.Draft.Validate(entry.FieldsOf(context.Table)))
        {
            return;
        }

        if (await SaveAsync(writer => writer.AddAsync(context.Draft, _closing.Token)))
        {
            End();
            await ReadAsync();
        }
    }

    private async Task CompleteAsync(TimelineItem item)
    {
        if (await SaveAsync(writer => writer.CompleteAsync(item, _closing.Token)))
        {
            _announcement = $"{item.Title} is completed.";
            await ReadAsync();
        }
    }

    private async Task<bool> SaveAsync(Func<TimelineWriter, Task<RowSave>> save)
    {
        _isBusy = true;
        try
        {
            var saved = await save(new TimelineWriter(new RowStore(Session.Service), Dataverse.Metadata));
            _problem = saved.Problem;
            return saved.Id is not null;
        }
        finally
        {
            _isBusy = false;
        }
    }

    private bool CanComplete(TimelineItem item) => item.IsOpen && Dataverse.Metadata.Find(item.Table) is not null && Session.Allows(item.Table, AccessRight.Write);
}
