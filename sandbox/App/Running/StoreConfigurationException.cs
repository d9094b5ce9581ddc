namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>The file given with <c>--store-config</c> cannot be used. The message names the member, never its value.</summary>
internal sealed class StoreConfigurationException(string message, Exception? innerException = null) : Exception(message, innerException);
