namespace Microsoft.PowerPlatform.Dataverse.Client.Utils;

[Serializable]
public class DataverseOperationException : Exception
{
    public DataverseOperationException(string message)
        : base(message)
    {
    }

    public DataverseOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
