using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Checking;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Shapes;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse;

/// <summary>Microsoft Dataverse: compares what flows ask of it with tables, columns and actions.</summary>
public sealed class DataverseChecks : IConnectorChecks
{
    /// <summary>Name of the connector on the platform.</summary>
    public const string Api = "shared_commondataserviceforapps";

    private readonly DataverseSchema _schema;

    /// <param name="tables">Tables that exist.</param>
    /// <param name="solutions">Unpacked solutions in import order; they tell entity sets, navigation properties and Custom APIs.</param>
    /// <exception cref="InvalidDataException">A file of a solution is broken.</exception>
    public DataverseChecks(ITableSource tables, IReadOnlyList<ISolutionFiles> solutions)
        : this(new DataverseSchema(tables, solutions))
    {
    }

    internal DataverseChecks(DataverseSchema schema) => _schema = schema;

    /// <inheritdoc />
    public bool HasTriggers => true;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        if (use.IsTrigger)
        {
            return TriggerChecks.Check(_schema, use);
        }

        return DataverseOperation.Find(use.OperationId) is { } operation
            ? OperationChecks.Check(operation, _schema, use)
            : [$"the flow check does not know the operation {use.OperationId}; it knows {string.Join(", ", DataverseOperation.All.Select(known => known.Id))}"];
    }

    /// <inheritdoc />
    public ValueShape BodyOf(OperationUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        try
        {
            return use.IsTrigger ? AnswerShapes.OfEvent(_schema, use) : AnswerShapes.Of(_schema, use);
        }
        catch (DataverseProblem)
        {
            // The check of the parameters reports it.
            return ValueShape.Open;
        }
    }
}
