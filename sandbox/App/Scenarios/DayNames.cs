using System.Globalization;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>Invented people who come to the store during the day. The same seed gives the same people.</summary>
internal sealed class DayNames(Random random)
{
    private static readonly string[] First = ["Anna", "Bruno", "Clara", "David", "Elif", "Farid", "Greta", "Hanna", "Ivo", "Jana"];
    private static readonly string[] Last = ["Ahrens", "Brandt", "Çelik", "Decker", "Ebert", "Fuchs", "Gruber", "Huber", "Işık", "Jansen"];
    private static readonly string[] Streets = ["Lindenweg", "Marktplatz", "Am Ring", "Bahnhofstraße", "Schulgasse"];
    private static readonly string[] Cities = ["Berlin", "Bremen", "Kassel", "Köln", "Ulm"];
    private int _people;

    /// <summary>A person nobody knows yet.</summary>
    public NewBuyer Next()
    {
        var number = ++_people;
        return new NewBuyer
        {
            Email = string.Create(CultureInfo.InvariantCulture, $"day.{number}@example.org"),
            FirstName = Pick(First),
            LastName = Pick(Last),
            Street = [Street()],
            Postcode = Postcode(),
            City = City(),
            Telephone = Telephone(),
        };
    }

    public string LastName() => Pick(Last);

    public string Street() => string.Create(CultureInfo.InvariantCulture, $"{Pick(Streets)} {random.Next(1, 99)}");

    public string City() => Pick(Cities);

    public string Postcode() => random.Next(10_000, 99_999).ToString(CultureInfo.InvariantCulture);

    public string Telephone() => string.Create(CultureInfo.InvariantCulture, $"+49 30 {random.Next(1_000_000, 9_999_999)}");

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
