using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Why rows could not be read, for the person who asked. A missing right is named without the platform's ids.</summary>
internal static class GridProblem
{
    private const string Denied = "0x80040220";

    public static Problem Of(Exception exception)
    {
        var problem = ProblemReader.Of(exception);
        return ProblemReader.IsFault(exception, FaultCodes.PrivilegeDenied)
            ? problem with { Text = "None of your security roles allows it." }
            : problem;
    }

    public static string Title(Problem problem, string what) => problem.Code == Denied ? $"You may not see {what}" : $"{what} cannot be shown";
}
