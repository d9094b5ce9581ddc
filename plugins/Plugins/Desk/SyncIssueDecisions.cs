using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Desk;

/// <summary>Carries out what somebody decided about a sync issue, before it is stored.</summary>
internal static class SyncIssueDecisions
{
    private const int LongestCorrections = 100_000;

    /// <param name="input">The update; what follows from the decision is written into its target.</param>
    /// <param name="userId">Who decides.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="ImportException">The decision is not accepted.</exception>
    public static void Apply(StepInput input, Guid userId, DateTime now)
    {
        ForgetOldCorrection(input);
        var before = (SyncIssueStatus)(input.StoredChoice(SyncIssueTable.StatusCode) ?? (int)SyncIssueStatus.Open);
        var after = SyncIssueTransition.Of(Given(input, SyncIssueTable.StateCode), Given(input, SyncIssueTable.StatusCode), before);
        if (!SyncIssueTransition.IsAllowed(before, after))
        {
            throw new ImportException(DeskErrors.TransitionRefused, $"{before} to {after}");
        }

        switch (after)
        {
            case SyncIssueStatus.Ignored when input.Text(SyncIssueTable.ResolutionNote) is null:
                throw new ImportException(DeskErrors.NoteMissing);
            case SyncIssueStatus.Resubmitted when Given(input, SyncIssueTable.StatusCode) is not null:
                Resubmit(input, userId, now);
                break;
            default:
                break;
        }
    }

    // A value given for one field says nothing about another one.
    private static void ForgetOldCorrection(StepInput input)
    {
        var isAnotherField = input.Target.Attributes.ContainsKey(SyncIssueTable.FieldPath)
            && input.Text(SyncIssueTable.FieldPath) != input.Stored<string>(SyncIssueTable.FieldPath);
        if (isAnotherField && !input.Target.Attributes.ContainsKey(SyncIssueTable.CorrectedValue) && input.Stored<string>(SyncIssueTable.CorrectedValue) is not null)
        {
            input.Target[SyncIssueTable.CorrectedValue] = null;
        }
    }

    private static void Resubmit(StepInput input, Guid userId, DateTime now)
    {
        input.Target[SyncIssueTable.ResubmittedOn] = now;
        input.Target[SyncIssueTable.ResubmittedBy] = new EntityReference("systemuser", userId);
        if (input.Text(SyncIssueTable.CorrectedValue) is not { } value)
        {
            return;
        }

        var field = input.Text(SyncIssueTable.FieldPath) ?? throw new ImportException(DeskErrors.FieldMissing);
        var corrections = CorrectionList.Read(input.Value<string>(SyncIssueTable.Corrections)).With(field, value).Write();
        input.Target[SyncIssueTable.Corrections] = corrections.Length <= LongestCorrections
            ? corrections
            : throw new ImportException(DeskErrors.TooManyCorrections);
    }

    private static int? Given(StepInput input, string column) => input.Target.GetAttributeValue<OptionSetValue>(column)?.Value;
}
