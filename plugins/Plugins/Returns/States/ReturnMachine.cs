using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>Applies what happened to a return and its lines. Pure: the same event twice changes nothing the second time.</summary>
internal static class ReturnMachine
{
    public static ReturnOutcome Apply(ReturnState state, ReturnEvent happened) =>
        happened.Kind == ReturnEventKind.ShopStatus ? Told(state, happened) : Done(state, happened);

    // The store has its own lines: new ones are taken as they are, those it no longer has count for nothing.
    private static ReturnOutcome Told(ReturnState state, ReturnEvent happened)
    {
        var move = ReturnTransitions.OfShop(state.Status, happened.Told);
        var stored = state.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
        var told = happened.Lines.Select(line => stored.TryGetValue(line.Key, out var before) ? Merge(before, line) : line.InOrder()).ToList();
        var names = new HashSet<string>(told.Select(line => line.Key), StringComparer.Ordinal);
        return Result(state, new ReturnState(move.To, [.. told, .. state.Lines.Where(line => !names.Contains(line.Key)).Select(line => line.Gone())]), move.IsConflict);
    }

    private static ReturnLineState Merge(ReturnLineState before, ReturnLineState told)
    {
        var move = ReturnTransitions.OfShop(before.Status, told.Status);
        return move.IsConflict
            ? (before with { Requested = told.Requested }).InOrder()
            : (told with { Status = move.To }).AtLeast(before);
    }

    private static ReturnOutcome Done(ReturnState state, ReturnEvent happened)
    {
        var names = new HashSet<string>(state.Lines.Select(line => line.Key), StringComparer.Ordinal);
        if (happened.Quantities.Keys.Any(key => !names.Contains(key)))
        {
            return Refused(state, ReturnErrors.LineUnknown);
        }

        var lines = new List<ReturnLineState>();
        foreach (var line in state.Lines)
        {
            var step = ReturnLineStep.Of(state, line, happened);
            if (step.Error is { } wrong)
            {
                return Refused(state, AtItsEnd(state, happened.Kind, wrong));
            }

            lines.Add(step.Line);
        }

        var after = new ReturnState(state.Status, lines);
        if (happened.Kind is ReturnEventKind.AgentAuthorizes or ReturnEventKind.AgentRejects)
        {
            return Answered(state, after, happened.Kind);
        }

        var move = ReturnTransitions.Of(state.Status, happened.Kind);
        return move.Error is { } error ? Refused(state, error) : Result(state, after with { Status = move.To }, isConflict: false);
    }

    // An answer that every line has already is a repeat, however far the return got since.
    private static ReturnOutcome Answered(ReturnState before, ReturnState after, ReturnEventKind kind)
    {
        if (!before.Lines.SequenceEqual(after.Lines))
        {
            var move = ReturnTransitions.Of(before.Status, kind);
            return move.Error is { } error ? Refused(before, error)
                : kind == ReturnEventKind.AgentRejects && !after.Lines.All(line => line.IsRejected) ? Result(before, after, isConflict: false)
                : Result(before, after with { Status = move.To }, isConflict: false);
        }

        var isRepeat = kind == ReturnEventKind.AgentRejects ? before.Lines.Any(line => line.IsRejected) : before.Lines.Any(line => line.Authorized > 0m);
        return isRepeat ? new ReturnOutcome(before, IsChanged: false)
            : Refused(before, before.Lines.Any(line => line.IsRejected) ? ReturnErrors.WasRejected : AtItsEnd(before, kind, ReturnErrors.WasAnswered));
    }

    // That a return has ended says more to who answers it late than that its lines were answered.
    private static ErrorDefinition AtItsEnd(ReturnState state, ReturnEventKind kind, ErrorDefinition error) =>
        error == ReturnErrors.WasAnswered && ReturnTransitions.Of(state.Status, kind).Error is { } ended ? ended : error;

    private static ReturnOutcome Result(ReturnState before, ReturnState after, bool isConflict) =>
        new(after, before.Status != after.Status || !before.Lines.SequenceEqual(after.Lines), Error: null, isConflict);

    private static ReturnOutcome Refused(ReturnState state, ErrorDefinition error) => new(state, IsChanged: false, error);
}
