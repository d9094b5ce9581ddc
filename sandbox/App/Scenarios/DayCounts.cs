namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What happened during a working day, and what was left at its end.</summary>
internal sealed record DayCounts
{
    public int Registrations { get; set; }

    /// <summary>Carts left behind.</summary>
    public int Carts { get; set; }

    public int Orders { get; set; }

    public int Invoices { get; set; }

    public int Shipments { get; set; }

    public int Cancellations { get; set; }

    public int Refunds { get; set; }

    /// <summary>Customers who changed their account in the store.</summary>
    public int CustomerEdits { get; set; }

    /// <summary>Contacts that were changed in Dataverse.</summary>
    public int ContactEdits { get; set; }

    /// <summary>Returns shoppers asked for.</summary>
    public int Returns { get; set; }

    /// <summary>Cases there are at the end.</summary>
    public int Cases { get; set; }

    /// <summary>Values both sides had changed; a rule or a person decided.</summary>
    public int Conflicts { get; set; }

    /// <summary>Returns that are not in an end state, and cases that are not closed.</summary>
    public int OpenEnds { get; set; }

    /// <summary>Changes of Dataverse that are not in the store.</summary>
    public int Unsent { get; set; }
}
