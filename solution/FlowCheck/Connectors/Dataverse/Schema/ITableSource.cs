namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>Who knows the tables flows may name: an environment, or the files of solutions with a list of the platform's tables.</summary>
public interface ITableSource
{
    /// <summary>All tables, each once.</summary>
    IEnumerable<TableShape> Tables { get; }
}
