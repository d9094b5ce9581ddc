using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class DatePartTests
{
    [TestMethod]
    [DataRow(2023, 3, 25, 12)]
    [DataRow(2023, 8, 27, 35)]
    [DataRow(2023, 1, 1, 1)]
    [DataRow(2023, 1, 7, 1)]
    [DataRow(2023, 1, 8, 2)]
    [DataRow(2024, 1, 6, 1)]
    [DataRow(2024, 1, 7, 2)]
    [DataRow(2024, 12, 31, 53)]
    public void Weeks_start_on_sunday_and_the_first_is_that_of_new_year(int year, int month, int day, int week) =>
        Assert.AreEqual(week, DatePart.Of(XrmDateTimeGrouping.Week, new DateTime(year, month, day, 12, 0, 0, DateTimeKind.Utc)));

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(3, 1)]
    [DataRow(4, 2)]
    [DataRow(9, 3)]
    [DataRow(12, 4)]
    public void A_quarter_is_three_months(int month, int quarter) =>
        Assert.AreEqual(quarter, DatePart.Of(XrmDateTimeGrouping.Quarter, new DateTime(2026, month, 28, 0, 0, 0, DateTimeKind.Utc)));
}
