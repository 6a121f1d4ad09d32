-- What a session keeps of the person signed in has another shape now: everyone signs in once more.
delete from public.spring_session;
