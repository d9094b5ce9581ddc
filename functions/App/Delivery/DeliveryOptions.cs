namespace PowerPlatformMagento.App.Delivery;

/// <summary>Settings of the delivery. Section <c>Delivery</c>.</summary>
internal sealed class DeliveryOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Delivery";

    /// <summary>Default of <see cref="BatchSize"/>.</summary>
    public const int DefaultBatchSize = 100;

    /// <summary>Platform limit of ExecuteMultiple.</summary>
    public const int LargestBatchSize = 1000;

    /// <summary>Records in one call, 1 to 1000. Default 100.</summary>
    public int BatchSize { get; set; } = DefaultBatchSize;

    /// <summary>Time for one call. Default 3 minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>Longest wait Dataverse asks for that is waited in place; for longer ones the records go back to the inbox. Default 30 seconds.</summary>
    public TimeSpan LongestWaitInPlace { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Open rows of the error desk that held records of one store and code may have, 1 to 5000. Default 100.</summary>
    public int MostHeld { get; set; } = 100;
}
