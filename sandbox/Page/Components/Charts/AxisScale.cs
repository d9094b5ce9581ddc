using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Page.Components.Charts;

/// <summary>A value axis from 0 in round steps.</summary>
/// <param name="Step">Distance of two grid lines.</param>
/// <param name="Top">Value at the end of the axis; never 0.</param>
internal readonly record struct AxisScale(decimal Step, decimal Top)
{
    private const int MostSteps = 5;

    /// <summary>The values with a grid line, from 0.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = 0m; mark <= Top; mark += Step)
            {
                yield return mark;
            }
        }
    }

    /// <summary>Steps of 1, 2 or 5 times a power of ten, at most five of them. Values below 0 aren't drawn.</summary>
    public static AxisScale Of(decimal greatest)
    {
        if (greatest <= 0)
        {
            return new AxisScale(1, 1);
        }

        var step = 1m;
        while (step * MostSteps < greatest)
        {
            step *= 10;
        }

        while (step > 0.0001m && step / 10 * MostSteps >= greatest)
        {
            step /= 10;
        }

        step = step / 5 * MostSteps >= greatest ? step / 5 : step / 2 * MostSteps >= greatest ? step / 2 : step;
        return new AxisScale(step, Math.Ceiling(greatest / step) * step);
    }

    /// <summary>A value as a short label: 1.5k, 2M.</summary>
    public static string Label(decimal value) => value switch
    {
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{value / 1_000_000:0.##}M"),
        >= 1_000 => string.Create(CultureInfo.InvariantCulture, $"{value / 1_000:0.##}k"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}"),
    };

    /// <summary>Share of the axis a value takes, 0 to 1.</summary>
    public double Share(decimal value) => (double)(Math.Max(value, 0) / Top);
}
