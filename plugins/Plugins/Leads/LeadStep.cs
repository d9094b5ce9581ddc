namespace PowerPlatformMagento.Plugins.Leads;

/// <summary>What a message does to the lead of a person.</summary>
internal enum LeadStep
{
    /// <summary>Nothing: the message is about a contact, as without leads.</summary>
    None,

    /// <summary>There is no lead yet: make one.</summary>
    Make,

    /// <summary>The open lead takes what the message says.</summary>
    Update,

    /// <summary>People disqualified the lead: it stays as it is, and no second one is made.</summary>
    Leave,

    /// <summary>The open lead becomes a contact.</summary>
    Qualify,
}
