using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Runs one plug-in and turns whatever it throws into the fault a caller of Dataverse gets.</summary>
internal static class PluginRunner
{
    public static void Run(Engine engine, Operation operation, IPlugin plugin, PluginContext context)
    {
        var trace = new PluginTrace();
        var former = operation.Context;
        operation.Context = context;
        try
        {
            plugin.Execute(new PluginServices(context, trace, new PluginServiceFactory(engine, operation)));
        }
        catch (InvalidPluginExecutionException error)
        {
            throw Aborted(error, trace);
        }
        catch (Exception error) when (error is not InvalidDataException)
        {
            throw Unexpected(plugin, error, trace);
        }
        finally
        {
            operation.Context = former;
        }

        if (operation.Transaction is { IsDoomed: true })
        {
            throw Fault.Of(
                FaultCodes.PluginSwallowedFault,
                "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls "
                    + "and continue processing.");
        }
    }

    private static FaultException<OrganizationServiceFault> Aborted(InvalidPluginExecutionException error, PluginTrace trace)
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = error.ErrorCode == 0 ? FaultCodes.PluginAborted : error.ErrorCode,
            Message = error.Message,
            TraceText = trace.ToString(),
            ErrorDetails = [],
        };
        fault.ErrorDetails["OperationStatus"] = error.Status.ToString();
        return Fault.Of(fault);
    }

    private static FaultException<OrganizationServiceFault> Unexpected(IPlugin plugin, Exception error, PluginTrace trace) =>
        Fault.Of(new OrganizationServiceFault
        {
            ErrorCode = FaultCodes.PluginUnexpected,
            Message = "An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): "
                + $"{plugin.GetType().FullName}: {error.GetType().FullName}: {error.Message}",
            TraceText = trace.ToString(),
            ErrorDetails = [],
            InnerFault = (error as FaultException<OrganizationServiceFault>)?.Detail,
        });
}
