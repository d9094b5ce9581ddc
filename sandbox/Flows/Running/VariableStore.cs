using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>The variables of a run. Parallel branches and rounds share them.</summary>
internal sealed class VariableStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (VariableType Type, JToken Value)> _variables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value; null when the variable is not initialized.</summary>
    public JToken? Find(string name)
    {
        lock (_lock)
        {
            return _variables.TryGetValue(name, out var variable) ? variable.Value : null;
        }
    }

    /// <exception cref="ExpressionException">The variable exists already or the value is not of its type.</exception>
    public void Initialize(string name, VariableType type, JToken value)
    {
        lock (_lock)
        {
            if (_variables.ContainsKey(name))
            {
                throw new ExpressionException($"The variable '{name}' is already initialized.");
            }

            _variables[name] = (type, VariableTypes.Fit(name, type, value));
        }
    }

    /// <summary>Changes the value by what it was; nothing comes between.</summary>
    /// <exception cref="ExpressionException">The variable is not initialized or the new value is not of its type.</exception>
    public JToken Change(string name, Func<VariableType, JToken, JToken> change)
    {
        lock (_lock)
        {
            if (!_variables.TryGetValue(name, out var variable))
            {
                throw new ExpressionException($"The variable '{name}' must be initialized before it can be used.");
            }

            var value = VariableTypes.Fit(name, variable.Type, change(variable.Type, variable.Value));
            _variables[name] = (variable.Type, value);
            return value;
        }
    }
}
