using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Personal columns of customers and what they bought.</summary>
internal static class PersonalRecords
{
    public static IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(
            ContactTable.Name,
            [
                PersonalData.Marked(ContactTable.LastName),
                .. PersonalData.Emptied(
                    ContactTable.Salutation, ContactTable.FirstName, ContactTable.MiddleName, ContactTable.Suffix, ContactTable.EmailAddress, ContactTable.Telephone,
                    ContactTable.Gender, ContactTable.BirthDate, ContactTable.JobTitle, ContactTable.NewsletterSubscribed, ContactTable.ConsentSource, ContactTable.ConsentOn),
                .. PersonalData.Emptied([.. AddressColumns.First.All, .. AddressColumns.Second.All]),
            ],
            []),
        new(CustomerAddressTable.Name, PersonalData.Emptied(CustomerAddressTable.TaxId, CustomerAddressTable.LocationKey), [CustomerAddressTable.ExternalKey], IsDeleted: true),

        // A company is no person: its names stay. The row is listed because the solution adds columns to it.
        new(AccountTable.Name, [], [AccountTable.LegalName, AccountTable.TaxId, AccountTable.CompanyStatus]),
        new(
            RelatedTables.Lead,
            [
                PersonalData.Marked("subject"), PersonalData.Marked("lastname"),
                .. PersonalData.Emptied("salutation", "firstname", "middlename", "companyname", "jobtitle", RelatedTables.LeadEmail, "telephone1", "websiteurl", "description"),
            ],
            [RelatedTables.ExternalKey, "mag_magentocustomerid"]),
        new(
            RelatedTables.Incident,
            [PersonalData.Marked("title"), .. PersonalData.Emptied("description", RelatedTables.IncidentEmail)],
            [RelatedTables.ExternalKey, "mag_ordernumber", "mag_servicerequestid"]),
        new(
            IdentityTable.Name,
            [PersonalData.Marked(IdentityTable.Title), .. PersonalData.Emptied(IdentityTable.Contact, IdentityTable.EmailAddress)],
            [IdentityTable.ExternalKey, IdentityTable.MagentoId, IdentityTable.Website, IdentityTable.ReviewReason, .. PersonalData.Revision]),
        Order,
        new(OrderLineTable.Name, [], [OrderLineTable.ProductName, OrderLineTable.ExternalKey, OrderLineTable.MagentoId, OrderLineTable.MagentoProductId, OrderLineTable.ParentLineId, OrderLineTable.ProductType, OrderLineTable.Sku]),
        new(
            ShipmentTable.Name,
            PersonalData.Emptied(ShipmentTable.TrackingNumbers, ShipmentTable.Tracks),
            [ShipmentTable.Number, ShipmentTable.ExternalKey, ShipmentTable.MagentoId, ShipmentTable.SourceCode, ShipmentTable.Carrier, ShipmentTable.Contents, ShipmentTable.Lines]),
        new(InvoiceTable.Name, PersonalData.Emptied(InvoiceTable.TransactionId), [InvoiceTable.Number, InvoiceTable.ExternalKey, InvoiceTable.MagentoId, InvoiceTable.Contents, InvoiceTable.Lines]),
        new(RefundTable.Name, [], [RefundTable.Number, RefundTable.ExternalKey, RefundTable.MagentoId, RefundTable.MagentoInvoiceId, RefundTable.Contents, RefundTable.Lines]),
        new(
            ReturnTable.Name,
            PersonalData.Emptied(ReturnTable.CustomerName, ReturnTable.EmailAddress, ReturnTable.Comments, ReturnTable.TrackingNumbers),
            [ReturnTable.Number, ReturnTable.ExternalKey, ReturnTable.MagentoId, ReturnTable.OrderNumber, ReturnTable.MagentoStatus, ReturnTable.ErpReturnNumber, ReturnTable.Reason, ReturnTable.StatusNote, .. PersonalData.Revision]),
        new(
            ReturnLineTable.Name,
            [],
            [
                ReturnLineTable.ProductName, ReturnLineTable.ExternalKey, ReturnLineTable.MagentoId, ReturnLineTable.MagentoOrderItemId, ReturnLineTable.Sku, ReturnLineTable.MagentoStatus,
                ReturnLineTable.Reason, ReturnLineTable.Condition, ReturnLineTable.Resolution,
            ]),
        new(PurchaseSummaryTable.Name, [PersonalData.Marked(PurchaseSummaryTable.Title)], [PurchaseSummaryTable.ExternalKey]),
        new(
            RelatedTables.WebActivity,
            PersonalData.Emptied("subject", "description", "mag_contents", "mag_url"),
            [RelatedTables.ExternalKey, "mag_magentoid", "mag_currencycode", "mag_productname", "mag_sku"],
            IsDeleted: true),
        new(RelatedTables.Annotation, PersonalData.Emptied("subject", "notetext", "filename", "documentbody"), [], IsDeleted: true),
    ];

    private static PersonalTable Order => new(
        OrderTable.Name,
        [
            PersonalData.Chosen(OrderTable.CustomerMatch, CustomerMatch.Erased),
            .. PersonalData.Emptied(
                OrderTable.EmailAddress, OrderTable.CustomerName, OrderTable.TaxId, OrderTable.CustomerNote, OrderTable.PaymentTransactionId, OrderTable.PurchaseOrderNumber, OrderTable.TrackingNumbers,
                OrderTable.BillingName, OrderTable.BillingCompany, OrderTable.BillingStreet, OrderTable.BillingCity, OrderTable.BillingRegion, OrderTable.BillingPostalCode, OrderTable.BillingTelephone,
                OrderTable.ShippingName, OrderTable.ShippingCompany, OrderTable.ShippingStreet, OrderTable.ShippingCity, OrderTable.ShippingRegion, OrderTable.ShippingPostalCode, OrderTable.ShippingTelephone),
        ],
        [
            // The countries of an order decide about its taxes, so the books need them.
            OrderTable.BillingCountry, OrderTable.ShippingCountry, OrderTable.Number, OrderTable.ExternalKey, OrderTable.MagentoId, OrderTable.StoreView, OrderTable.Website, OrderTable.MagentoStatus,
            OrderTable.CustomerGroup, OrderTable.CurrencyCode, OrderTable.WebsiteCurrencyCode, OrderTable.PaymentMethod, OrderTable.CouponCode, OrderTable.ShippingMethod, OrderTable.ShippingDescription,
            OrderTable.OriginalNumber, OrderTable.ExternalOrderId, OrderTable.ErpOrderNumber, OrderTable.CartId, .. PersonalData.Revision,
        ]);
}
