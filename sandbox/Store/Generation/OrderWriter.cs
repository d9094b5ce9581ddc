using System.Globalization;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes a whole order.</summary>
internal static class OrderWriter
{
    public static void Write(ProjectedWriter w, OrderPlan plan, ServerGeneration generation, StoreEdition edition)
    {
        w.FloatNoise = plan.FloatNoise;
        w.StartObject();
        OrderHeaderWriter.Write(w, plan);
        if (plan.Facts.Oddness == OddOrders.ItemsNull)
        {
            w.Null("items"u8);
        }
        else
        {
            Items(w, plan, generation);
        }

        Address(w, "billing_address"u8, "billing", plan, plan.Billing, plan.Id * 2);
        if (plan.Facts.Oddness != OddOrders.PaymentMissing)
        {
            PaymentWriter.Write(w, plan);
        }

        Histories(w, plan);
        if (w.Wants("extension_attributes"u8))
        {
            Extension(w, plan, generation, edition);
        }

        w.End();
        w.FloatNoise = false;
    }

    private static void Items(ProjectedWriter w, OrderPlan plan, ServerGeneration generation)
    {
        if (!w.Wants("items"u8))
        {
            return;
        }

        w.StartArray("items"u8);
        foreach (var line in plan.Lines)
        {
            OrderLineWriter.Write(w, plan, line, generation, withTaxes: true);
        }

        w.End();
    }

    private static void Address(ProjectedWriter w, ReadOnlySpan<byte> name, string type, OrderPlan plan, PostalAddress address, long id)
    {
        w.StartObject(name);
        w.Text("address_type"u8, type);
        w.Text("city"u8, address.City);
        w.OptionalText("company"u8, address.Company);
        w.Text("country_id"u8, address.Country.Code);
        w.OptionalText("email"u8, plan.Email);
        w.Number("entity_id"u8, id);
        w.Text("firstname"u8, address.FirstName);
        w.Text("lastname"u8, address.LastName);
        w.Number("parent_id"u8, plan.Id);
        w.Text("postcode"u8, address.Postcode);
        if (address.Region is { } region)
        {
            w.Text("region"u8, region.Name);
            w.Text("region_code"u8, region.Code);
            w.Number("region_id"u8, region.Id);
        }

        w.StartArray("street"u8);
        foreach (var line in address.Street)
        {
            w.Element(line);
        }

        w.End();
        w.Text("telephone"u8, address.Telephone);
        w.OptionalText("vat_id"u8, address.VatId);
        w.End();
    }

    private static void Histories(ProjectedWriter w, OrderPlan plan)
    {
        w.StartArray("status_histories"u8);
        if (plan.Facts.IsRefunded)
        {
            var amount = (plan.Refunded.Grand.Own / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            History(w, plan, $"We refunded {plan.Currency} {amount} offline.", "creditmemo", plan.Facts.UpdatedAt, 2);
        }

        if (plan.Comment is { } comment)
        {
            History(w, plan, comment, "order", plan.Facts.CreatedAt, 1);
        }

        w.End();
    }

    private static void History(ProjectedWriter w, OrderPlan plan, string comment, string entity, long at, int number)
    {
        w.StartObject();
        w.Text("comment"u8, comment);
        w.Date("created_at"u8, at);
        w.Number("entity_id"u8, (plan.Id * 4) + number);
        w.Text("entity_name"u8, entity);
        w.Number("is_customer_notified"u8, 0);
        w.Number("is_visible_on_front"u8, 0);
        w.Number("parent_id"u8, plan.Id);
        w.Text("status"u8, plan.Facts.Status);
        w.End();
    }

    private static void Extension(ProjectedWriter w, OrderPlan plan, ServerGeneration generation, StoreEdition edition)
    {
        w.StartObject("extension_attributes"u8);
        w.StartArray("shipping_assignments"u8);
        w.StartObject();
        w.StartObject("shipping"u8);
        if (!plan.Facts.IsVirtual)
        {
            Address(w, "address"u8, "shipping", plan, plan.Shipping, (plan.Id * 2) - 1);
            w.Text("method"u8, "flatrate_flatrate");
        }

        ShippingTotalWriter.Write(w, plan);
        w.End();
        if (plan.Facts.Oddness == OddOrders.ItemsNull)
        {
            w.Null("items"u8);
        }
        else
        {
            Items(w, plan, generation);
        }

        w.End();
        w.End();
        PaymentWriter.WriteAdditional(w, plan);
        TaxWriter.WriteSummary(w, plan);
        if (edition != StoreEdition.OpenSource && plan.Buyer.CompanyId is { } company)
        {
            w.StartObject("company_order_attributes"u8);
            w.Number("company_id"u8, company);
            w.Text("company_name"u8, plan.Billing.Company!);
            w.End();
        }

        w.End();
    }
}
