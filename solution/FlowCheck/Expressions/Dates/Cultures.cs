using System.Globalization;

namespace PowerPlatformMagento.FlowCheck.Expressions.Dates;

/// <summary>
/// The locales numbers and dates can be written in. They are described here because the process runs without the system's culture data,
/// so that a run gives the same texts on every machine.
/// </summary>
internal static class Cultures
{
    /// <summary>The locale used when none is named.</summary>
    public const string Default = "en-US";

    private static readonly Dictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [Default] = English("$", "M/d/yyyy", "dddd, MMMM d, yyyy", "h:mm tt", "h:mm:ss tt", "MMMM d", DayOfWeek.Sunday),
        ["en-GB"] = English("£", "dd/MM/yyyy", "dddd, d MMMM yyyy", "HH:mm", "HH:mm:ss", "d MMMM", DayOfWeek.Monday),
        ["de-DE"] = German(),
        ["fr-FR"] = French(),
    };

    public static CultureInfo? Find(string locale) => Known.GetValueOrDefault(locale);

    public static string Refusal(string locale) => $"was given the locale '{locale}'; the flow check knows {string.Join(", ", Known.Keys)}.";

    private static CultureInfo English(
        string currency, string shortDate, string longDate, string shortTime, string longTime, string monthDay, DayOfWeek firstDay)
    {
        var culture = Copy();
        Number(culture, ".", ",", currency);
        culture.NumberFormat.CurrencyPositivePattern = 0;
        culture.NumberFormat.CurrencyNegativePattern = 1;
        Date(culture, shortDate, longDate, shortTime, longTime, monthDay);
        culture.DateTimeFormat.FirstDayOfWeek = firstDay;
        return culture;
    }

    private static CultureInfo German()
    {
        var culture = Copy();
        Number(culture, ",", ".", "€");
        Date(culture, "dd.MM.yyyy", "dddd, d. MMMM yyyy", "HH:mm", "HH:mm:ss", "d. MMMM");
        Names(
            culture,
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
            "So Mo Di Mi Do Fr Sa");
        return culture;
    }

    private static CultureInfo French()
    {
        var culture = Copy();
        Number(culture, ",", "\u00A0", "€");
        Date(culture, "dd/MM/yyyy", "dddd d MMMM yyyy", "HH:mm", "HH:mm:ss", "d MMMM");
        Names(
            culture,
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "dimanche lundi mardi mercredi jeudi vendredi samedi",
            "dim. lun. mar. mer. jeu. ven. sam.");
        return culture;
    }

    private static CultureInfo Copy() => (CultureInfo)CultureInfo.InvariantCulture.Clone();

    private static void Number(CultureInfo culture, string point, string group, string currency)
    {
        var number = culture.NumberFormat;
        number.NumberDecimalSeparator = number.CurrencyDecimalSeparator = number.PercentDecimalSeparator = point;
        number.NumberGroupSeparator = number.CurrencyGroupSeparator = number.PercentGroupSeparator = group;
        number.CurrencySymbol = currency;
        number.CurrencyPositivePattern = 3;
        number.CurrencyNegativePattern = 8;
        number.PercentPositivePattern = point == "." ? 1 : 0;
        number.PercentNegativePattern = point == "." ? 1 : 0;
    }

    private static void Date(CultureInfo culture, string shortDate, string longDate, string shortTime, string longTime, string monthDay)
    {
        var date = culture.DateTimeFormat;
        date.ShortDatePattern = shortDate;
        date.LongDatePattern = longDate;
        date.ShortTimePattern = shortTime;
        date.LongTimePattern = longTime;
        date.FullDateTimePattern = $"{longDate} {longTime}";
        date.MonthDayPattern = monthDay;
        date.YearMonthPattern = "MMMM yyyy";
        date.FirstDayOfWeek = DayOfWeek.Monday;
    }

    private static void Names(CultureInfo culture, string months, string shortMonths, string days, string shortDays)
    {
        var date = culture.DateTimeFormat;
        date.MonthNames = date.MonthGenitiveNames = [.. months.Split(' '), string.Empty];
        date.AbbreviatedMonthNames = date.AbbreviatedMonthGenitiveNames = [.. shortMonths.Split(' '), string.Empty];
        date.DayNames = days.Split(' ');
        date.AbbreviatedDayNames = shortDays.Split(' ');
    }
}
