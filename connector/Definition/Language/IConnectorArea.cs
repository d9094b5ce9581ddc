namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>Declares the operations of one area. Classes that implement it in the folder Areas are found by themselves.</summary>
internal interface IConnectorArea
{
    void Describe(ConnectorBuilder connector);
}
