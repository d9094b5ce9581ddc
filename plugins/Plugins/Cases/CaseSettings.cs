using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Settings of cases, kept in environment variables.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: who causes an answer need not be allowed to read settings.</param>
internal sealed class CaseSettings(IOrganizationService systemService)
{
    /// <summary>Environment variable with what the store is told by itself.</summary>
    public const string AnswersVariable = "mag_CaseAnswers";

    /// <summary>Environment variable with how many open requests one e-mail address may have within an hour.</summary>
    public const string LimitsVariable = "mag_CaseLimits";

    /// <summary>The limit where none is set, or something that is no number from 1 to 1000.</summary>
    public const int DefaultLimit = 5;

    private readonly EnvironmentVariables _variables = new(systemService);

    /// <summary>The rule; a word that is none counts as <see cref="CaseAnswerRule.None"/>, so that nothing is told by mistake.</summary>
    public CaseAnswerRule Answers() => _variables.Find(AnswersVariable)?.Trim() switch
    {
        nameof(CaseAnswerRule.Comment) => CaseAnswerRule.Comment,
        nameof(CaseAnswerRule.CommentAndNotify) => CaseAnswerRule.CommentAndNotify,
        _ => CaseAnswerRule.None,
    };

    /// <summary>Open requests of one e-mail address within an hour.</summary>
    public int Limit() =>
        int.TryParse(_variables.Find(LimitsVariable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= 1000 ? limit : DefaultLimit;
}
