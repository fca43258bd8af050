using Backend.Data.Mutation;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Streaming;
using Backend.Kernel.Listing;
using Backend.Kernel.Modules;
using Backend.Modules.Contacts.Events;
using Backend.Modules.Contacts.Features;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Contacts.Features.DeleteContact;
using Backend.Modules.Contacts.Features.ExportContacts;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.ImportContacts;
using Backend.Modules.Contacts.Features.ListActivity;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Modules.Contacts.Features.MergeContacts;
using Backend.Modules.Contacts.Features.UpdateContact;
using Backend.Modules.Contacts.Features.UpsertContact;
using Backend.Modules.Contacts.Samples;
using Backend.Modules.Contacts.Schema;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;
using MediatR;

namespace Backend.Modules.Contacts;

/// <summary>People and companies that an organization deals with.</summary>
public sealed class ContactsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "contacts";

    /// <inheritdoc/>
    public void Configure(ModuleBuilder module) => module
        .Tables(Tables.Contacts, Tables.Activity)
        .Publishes(Published.Contacts)
        .ExtensionPoint<IContactReferences>()
        .Command<CreateContact, ContactDetails, CreateContactHandler>("contacts:write")
        .Command<UpdateContact, ContactDetails, UpdateContactHandler>("contacts:write")
        .Command<UpsertContact, Upserted<ContactDetails>, UpsertContactHandler>("contacts:write")
        .Command<MergeContacts, ContactDetails, MergeContactsHandler>("contacts:write")
        .Command<DeleteContact, Unit, DeleteContactHandler>("contacts:write")
        .Command<ImportContacts, IReadOnlyList<LineOutcome>, ImportContactsHandler>("contacts:write")
        .Query<ExportContacts, KeysetPage<ContactLine>, ExportContactsHandler>("contacts:read")
        .Query<ListActivity, Listing<ContactActivity>, ListActivityHandler>("contacts:read")
        .Query<GetContact, ContactDetails, GetContactHandler>("contacts:read")
        .Query<ListContacts, Listing<ContactDetails>, ListContactsHandler>("contacts:read")
        .On<OrderPlaced, OrderActivity>("contacts.activity_order_placed")
        .On<OrderPaid, OrderActivity>("contacts.activity_order_paid")
        .On<OrderFulfilled, OrderActivity>("contacts.activity_order_fulfilled")
        .On<OrderCancelled, OrderActivity>("contacts.activity_order_cancelled")
        .On<LicenseActivated, LicenseActivity>("contacts.activity_license_activated")
        .On<LicenseExpiring, LicenseActivity>("contacts.activity_license_expiring")
        .On<LicenseExpired, LicenseActivity>("contacts.activity_license_expired")
        .On<LicenseRenewed, LicenseActivity>("contacts.activity_license_renewed")
        .On<LicenseRevoked, LicenseActivity>("contacts.activity_license_revoked")
        .Sample(new ContactsSample())
        .Endpoints(
            CreateContactEndpoint.Map,
            GetContactEndpoint.Map,
            ListContactsEndpoint.Map,
            UpdateContactEndpoint.Map,
            UpsertContactEndpoint.Map,
            DeleteContactEndpoint.Map,
            MergeContactsEndpoint.Map,
            ImportContactsEndpoint.Map,
            ExportContactsEndpoint.Map,
            ListActivityEndpoint.Map);
}
