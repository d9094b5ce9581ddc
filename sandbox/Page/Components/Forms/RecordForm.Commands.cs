using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>What a person does with the form, and what happens to its row elsewhere.</summary>
public sealed partial class RecordForm
{
    private async Task SaveAsync()
    {
        if (await StoreAsync() is { } id && Id is null)
        {
            Go(PageAddress.Row(Table, id), replace: true);
        }
    }

    private async Task SaveAndCloseAsync()
    {
        if (await StoreAsync() is not null)
        {
            Go(GridAddress ?? "/", replace: false);
        }
    }

    private async Task SaveAndLeaveAsync()
    {
        var target = _leavingFor;
        _leavingFor = null;
        if (await StoreAsync() is not null && target is not null)
        {
            Go(target, replace: false);
        }
    }

    private async Task<Guid?> StoreAsync()
    {
        if (_isBusy || _editor.Draft is not { } draft)
        {
            return null;
        }

        _isBusy = true;
        try
        {
            var editable = FormColumns.Editable(_table!, _form, _rights, draft.IsNew, _editor.IsInactive);
            var saved = await _editor.SaveAsync(editable, _closing.Token);
            _invalid = saved is null && _editor.Draft is { } now ? _table!.Columns.Count(column => now.ErrorOf(column.LogicalName) is not null) : 0;
            await ShareAsync();
            return saved;
        }
        finally
        {
            _isBusy = false;
        }
    }

    // The status reason that the table has for finished work.
    private async Task CompleteAsync()
    {
        if (Table == CaseResolution.Table)
        {
            (_isResolving, _resolveProblem) = (true, null);
            return;
        }

        const int completed = 1;
        if (_editor.Draft is { } draft && _table?.Find(StatusChoices.Status)?.Options.FirstOrDefault(option => option.State == completed) is { } status)
        {
            draft.Choose(StatusChoices.Status, new OptionSetValue(status.Value));
            await SaveAsync();
        }
    }

    // What was typed belongs to the case that is resolved, so it is saved first.
    private async Task ResolveAsync((int Type, string Text) resolution)
    {
        if (_isBusy || _editor.Draft is not { } draft || (draft.HasChanges && await StoreAsync() is null))
        {
            _isResolving = _isBusy;
            return;
        }

        _isBusy = true;
        var saved = await CaseResolution.ResolveAsync(Session.Service, draft.Row.Id, resolution.Type, resolution.Text, _closing.Token);
        (_isBusy, _resolveProblem, _isResolving) = (false, saved.Problem, saved.Id is null);
        if (saved.Id is not null)
        {
            await RefreshAsync();
        }
    }

    private void StopResolving() => _isResolving = false;

    private async Task RefreshAsync()
    {
        if (Id is { } id)
        {
            _invalid = 0;
            await _editor.LoadAsync(id, FormColumns.Of(_table!, _form), _closing.Token);
            await ShareAsync();
        }
    }

    private Task AskToRefreshAsync()
    {
        if (_editor.Draft is { HasChanges: true })
        {
            _leavingFor = Navigation.Uri;
            return Task.CompletedTask;
        }

        return RefreshAsync();
    }

    private async Task ChooseFormAsync(FormDefinition form)
    {
        _form = form;
        await _editor.WidenAsync(FormColumns.Of(_table!, form), _closing.Token);
        await ShareAsync();
    }

    private void DismissProblem() => _editor.DismissProblem();

    private void Guard(LocationChangingContext context)
    {
        if (!_mayLeave && _editor.Draft is { HasChanges: true })
        {
            context.PreventNavigation();
            _leavingFor = context.TargetLocation;
        }
    }

    private async Task DiscardAndLeaveAsync()
    {
        var target = _leavingFor!;
        _leavingFor = null;
        if (target == Navigation.Uri)
        {
            await RefreshAsync();
            return;
        }

        Go(target, replace: false);
    }

    private void Stay() => _leavingFor = null;

    private void Go(string address, bool replace)
    {
        _mayLeave = true;
        Navigation.NavigateTo(address, replace: replace);
        _mayLeave = false;
    }

    private async Task NoticeAsync()
    {
        try
        {
            // While a save runs, the change is most likely the form's own.
            if (!_isBusy && await _editor.NoticeAsync(_closing.Token))
            {
                await ShareAsync();
                StateHasChanged();
            }
        }
        catch (OperationCanceledException)
        {
            // The form was left meanwhile.
        }
    }
}
