namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>What the store is told by itself when a case or return gets on. As it is kept in the environment variable <c>mag_CaseAnswers</c>.</summary>
internal enum CaseAnswerRule
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A comment the customer reads in the account.</summary>
    Comment,

    /// <summary>A comment the customer reads in the account and gets by e-mail.</summary>
    CommentAndNotify,
}
