using System.ServiceModel;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>A person whose click fails clicks again, and whoever is told why looks at the row again.</summary>
internal static class Patience
{
    private const int Attempts = 30;

    /// <summary>Does it, and does it again while Dataverse fails. What fails every time is thrown.</summary>
    public static void Try(Action action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (Exception exception) when (exception is CommunicationException or TimeoutException && attempt < Attempts)
            {
                // Nothing happened: the transaction was rolled back, or what is done twice counts once.
            }
        }
    }
}
