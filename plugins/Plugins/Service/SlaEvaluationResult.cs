namespace PowerPlatformMagento.Plugins.Service;

/// <summary>What one evaluation did.</summary>
/// <param name="Evaluated">Orders looked at.</param>
/// <param name="Changed">Orders written.</param>
/// <param name="More">Whether another call finds more to change.</param>
internal sealed record SlaEvaluationResult(int Evaluated, int Changed, bool More);
