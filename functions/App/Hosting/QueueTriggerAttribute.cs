using Microsoft.Azure.WebJobs.Description;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>A queue message starts the function. Same property names as the storage extension, whose package drags an old storage SDK along.</summary>
/// <param name="queueName">Name of the queue.</param>
[Binding]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class QueueTriggerAttribute(string queueName) : Attribute
{
    /// <summary>Name of the queue.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>Name of the setting that holds the connection.</summary>
    public string Connection { get; set; } = "AzureWebJobsStorage";
}
