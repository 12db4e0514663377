"""A practice Vtiger CRM: the open source webservice.php and the Cloud's REST API over one set of records."""
