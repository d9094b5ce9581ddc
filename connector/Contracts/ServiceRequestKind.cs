namespace PowerPlatformMagento.Contracts;

/// <summary>What a service request is about. Words a store makes up beside these are kept and treated as <see cref="Question"/>.</summary>
public static class ServiceRequestKind
{
    /// <summary>A question.</summary>
    public const string Question = "Question";

    /// <summary>Something went wrong.</summary>
    public const string Complaint = "Complaint";

    /// <summary>Goods are to come back; stores without returns of their own (Magento Open Source) ask for them this way.</summary>
    public const string Return = "Return";

    /// <summary>Anything else.</summary>
    public const string Other = "Other";
}
