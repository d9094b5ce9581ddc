namespace Microsoft.PowerPlatform.Dataverse.Client.Utils;

[Serializable]
public class DataverseConnectionException : Exception
{
    public DataverseConnectionException(string message)
        : base(message)
    {
    }

    public DataverseConnectionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
