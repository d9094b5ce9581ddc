namespace PowerPlatformMagento.Sandbox.DataMap.Probing;

/// <summary>The code under test does not take a document: another value has to be tried.</summary>
internal sealed class ProbeRefusedException(Exception reason) : Exception(reason.Message, reason);
